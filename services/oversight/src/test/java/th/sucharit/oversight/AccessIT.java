package th.sucharit.oversight;

import th.sucharit.testing.RouteAccessMatrix;

/** Every route of the Oversight service against every token that must be refused. */
class AccessIT extends RouteAccessMatrix {}
