/** Evaluates indicators over a data set: the plan and its kernels, the general path, results and explanations. */
@NullMarked
package org.safeguarding.indicators.evaluation;

import org.jspecify.annotations.NullMarked;
