package th.sucharit.plans;

import th.sucharit.testing.RouteAccessMatrix;

/** Every route of the plans service against every token that must be refused. */
class AccessIT extends RouteAccessMatrix {}
