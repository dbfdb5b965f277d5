package th.sucharit.notes;

import th.sucharit.contracts.DomainEvent;
import th.sucharit.contracts.EventType;

/** A note has so many lines now. */
@EventType("th.sucharit.note.written.v1")
public record NoteWritten(int lines) implements DomainEvent {}
