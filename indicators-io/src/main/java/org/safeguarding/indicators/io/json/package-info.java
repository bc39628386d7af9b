/** How the JSON files of this module are laid out. Not exported. */
@NullMarked
package org.safeguarding.indicators.io.json;

import org.jspecify.annotations.NullMarked;
