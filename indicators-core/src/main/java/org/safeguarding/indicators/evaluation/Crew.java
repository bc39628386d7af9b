package org.safeguarding.indicators.evaluation;

import java.util.concurrent.RejectedExecutionException;

/**
 * Runs the same work on several threads, each of which takes what the others have not taken. The caller's thread works as well,
 * and waits for those only that have begun: an executor that is busy, or that the caller is a task of, delays nothing.
 */
final class Crew {
    private final Runnable work;
    private int working;
    private boolean closed;

    private Crew(Runnable work) {
        this.work = work;
    }

    /** Returns once all threads that have begun are done; what the caller's own throws is thrown. */
    static void run(Threads threads, Runnable work) {
        Crew crew = new Crew(work);
        for (int i = 1; i < threads.count(); i++) {
            try {
                threads.executor().execute(crew::join);
            } catch (RejectedExecutionException e) {
                // Then with fewer.
                break;
            }
        }
        try {
            crew.join();
        } finally {
            crew.await();
        }
    }

    private void join() {
        if (!begin()) {
            return;
        }
        try {
            work.run();
        } finally {
            end();
        }
    }

    private synchronized boolean begin() {
        if (closed) {
            return false;
        }
        working++;
        return true;
    }

    private synchronized void end() {
        working--;
        notifyAll();
    }

    private synchronized void await() {
        closed = true;
        boolean interrupted = false;
        while (working > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
