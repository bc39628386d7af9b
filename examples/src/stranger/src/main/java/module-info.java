/** A service of somebody else's. */
module stranger {
    requires org.safeguarding.indicators.core;

    exports stranger;
}
