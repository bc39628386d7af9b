package org.safeguarding.indicators.io.synthetic;

/**
 * The newest workforce snapshot of one service, in full-time equivalents.
 *
 * @param name the service
 * @param posts established posts
 * @param permanent posts filled by permanent staff
 * @param agency agency staff
 * @param leavers permanent staff who left in the twelve months before
 */
record WorkforceService(String name, double posts, double permanent, double agency, double leavers) {
    WorkforceService scaled(double factor) {
        return new WorkforceService(
                name,
                Fte.round(posts * factor),
                Fte.round(permanent * factor),
                Fte.round(agency * factor),
                Fte.round(leavers * factor));
    }
}
