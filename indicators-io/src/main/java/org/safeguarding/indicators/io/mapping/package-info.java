/**
 * Extracts in a layout of a council's own: a mapping says which file and column becomes which table and column, and how its
 * cells are to be read. A first mapping of an unknown folder is made from its headers.
 */
@NullMarked
package org.safeguarding.indicators.io.mapping;

import org.jspecify.annotations.NullMarked;
