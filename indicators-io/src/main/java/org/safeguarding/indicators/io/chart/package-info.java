/**
 * Charts as SVG: plain value objects in, bytes out, the same everywhere. Each stands on its own: no script, no font, no file beside it;
 * light and dark, on paper, and without any colour. A drawer says nothing that it is not given, and a value that is missing is a gap.
 */
@NullMarked
package org.safeguarding.indicators.io.chart;

import org.jspecify.annotations.NullMarked;
