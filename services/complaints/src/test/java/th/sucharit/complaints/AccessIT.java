package th.sucharit.complaints;

import th.sucharit.testing.RouteAccessMatrix;

/** Every route of the complaints service against every token that must be refused. */
class AccessIT extends RouteAccessMatrix {}
