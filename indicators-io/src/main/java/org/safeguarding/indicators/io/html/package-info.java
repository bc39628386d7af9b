/**
 * A writer of HTML pages that stand alone: everything is escaped, elements are closed in order, ids are unique, and no reference leads
 * out of the page.
 */
@NullMarked
package org.safeguarding.indicators.io.html;

import org.jspecify.annotations.NullMarked;
