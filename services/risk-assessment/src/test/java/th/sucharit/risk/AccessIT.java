package th.sucharit.risk;

import th.sucharit.testing.RouteAccessMatrix;

/** Every route of the Risk assessment service against every token that must be refused. */
class AccessIT extends RouteAccessMatrix {}
