package th.sucharit.complaints.complaint;

/**
 * A text encrypted for one case (ข้อความที่เข้ารหัส); another case's key or id cannot open it.
 *
 * @param nonce of AES-GCM, 12 bytes
 */
record Sealed(byte[] nonce, byte[] sealed) {}
