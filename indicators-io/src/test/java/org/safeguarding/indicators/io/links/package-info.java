/** The links between the Markdown files of the project. */
@NullMarked
package org.safeguarding.indicators.io.links;

import org.jspecify.annotations.NullMarked;
