/** Cases worked by hand: rows of tables, and the figures that somebody worked out from them with the definitions beside. */
@NullMarked
package org.safeguarding.indicators.io.cases;

import org.jspecify.annotations.NullMarked;
