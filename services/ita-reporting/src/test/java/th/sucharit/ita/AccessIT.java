package th.sucharit.ita;

import th.sucharit.testing.RouteAccessMatrix;

/** Every route of the ITA reporting service against every token that must be refused. */
class AccessIT extends RouteAccessMatrix {}
