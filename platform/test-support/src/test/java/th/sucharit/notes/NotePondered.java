package th.sucharit.notes;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** Somebody thought about a note, which changes nothing in its copy. */
@EventType("th.sucharit.note.pondered.v1")
public record NotePondered(int minutes) implements DomainEvent {}
