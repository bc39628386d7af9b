/** How the JSON files of this module are read and laid out. Not exported. */
@NullMarked
package org.safeguarding.indicators.io.json;

import org.jspecify.annotations.NullMarked;
