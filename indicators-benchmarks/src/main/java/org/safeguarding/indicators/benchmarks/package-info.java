/**
 * Measures the library through its public API beside its peers: hand-written kernels, DuckDB, streams, and the plain reads
 * that bound them all. Every answer is checked equal before anything is timed.
 *
 * <p>{@link org.safeguarding.indicators.benchmarks.Report} runs the contenders by turns in one process and prints ratios;
 * the JMH benchmarks run one after the other in processes of their own and give each its undisturbed time.
 */
@NullMarked
package org.safeguarding.indicators.benchmarks;

import org.jspecify.annotations.NullMarked;
