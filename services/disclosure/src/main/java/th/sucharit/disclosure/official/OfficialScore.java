package th.sucharit.disclosure.official;

import java.time.Instant;

/** The official score of an instrument (คะแนนอย่างเป็นทางการ), as the assessor gave it. */
public record OfficialScore(String score, Instant madeOfficialAt) {}
