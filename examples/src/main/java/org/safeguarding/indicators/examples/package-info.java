/**
 * Programs to read and to run: the six-monthly report, which is the main job, the program that makes the shipped extract,
 * and numbered examples of one idea each.
 */
@NullMarked
package org.safeguarding.indicators.examples;

import org.jspecify.annotations.NullMarked;
