/**
 * Examples that read like a notebook: numbered, one idea each, a paragraph of comment, a few lines of code, and what they print.
 *
 * <p>Each is run by the build, and what it prints is kept beside it as a text. The body of each {@code run} is one script: the
 * JShell scripts and the Jupyter notebooks are made of it.
 */
@NullMarked
package org.safeguarding.indicators.examples.notebooks;

import org.jspecify.annotations.NullMarked;
