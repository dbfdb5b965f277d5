package th.sucharit.notes;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** A note became part of another one. */
@EventType("th.sucharit.note.merged.v1")
public record NotesMerged(String into) implements DomainEvent {}
