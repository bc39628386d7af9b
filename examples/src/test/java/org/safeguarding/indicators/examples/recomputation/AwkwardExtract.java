package org.safeguarding.indicators.examples.recomputation;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A random extract that was written.
 *
 * @param folder where it stands
 * @param asAt the date to give as an argument; {@code extract.json} may say another, or none
 * @param periods labels of months, quarters, years and single dates, over, running and not begun
 */
record AwkwardExtract(Path folder, LocalDate asAt, ImmutableList<String> periods) {}
