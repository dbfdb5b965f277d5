package th.sucharit.plans.difference;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One content out of two that were made of the same one (ผลการรวม).
 *
 * @param plan with the preferred side wherever there is a conflict; in the format, not yet checked
 */
public record Merged(JsonNode plan, List<Conflict> conflicts) {}
