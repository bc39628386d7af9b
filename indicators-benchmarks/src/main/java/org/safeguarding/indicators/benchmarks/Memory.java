package org.safeguarding.indicators.benchmarks;

import com.google.common.base.Verify;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What is in use on the heap, and what a piece of work takes from it. */
final class Memory {
    private static final int COLLECTIONS = 3;

    private Memory() {}

    /** The bytes in use after full collections. */
    static long inUse() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The bytes that this thread takes for some work, in use afterwards or not. */
    static long taken(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Verify.verify(threads.isThreadAllocatedMemoryEnabled(), "this Java does not count what a thread takes");
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
