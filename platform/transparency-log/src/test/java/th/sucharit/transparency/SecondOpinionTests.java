package th.sucharit.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lets the verifier of Sigstore judge what this one makes. */
class SecondOpinionTests {

  /** 10,000 in the full run: {@code -Dsucharit.proofs=10000}. */
  @Test
  void agreesOnEveryProofAndOnEveryMutatedOne() {
    int proofs = Integer.getInteger("sucharit.proofs", 1000);
    Random random = new Random(10);
    List<byte[]> leaves = new ArrayList<>();
    Frontier frontier = new Frontier();
    List<Hash> roots = new ArrayList<>(List.of(frontier.root()));
    for (int i = 0; i < 500; i++) {
      leaves.add(("entry " + i).getBytes(StandardCharsets.UTF_8));
      frontier.add(TreeHashing.leaf(leaves.get(i)));
      roots.add(frontier.root());
    }
    MerkleTree tree = KnownTree.over(leaves);
    int rejected = 0;
    for (int i = 0; i < proofs; i++) {
      int size = 2 + random.nextInt(499);
      int index = random.nextInt(size);
      Hash leaf = TreeHashing.leaf(leaves.get(index));
      List<Hash> proof = tree.inclusion(index, size);
      assertThat(sigstore(index, size, leaf, proof, roots.get(size))).isTrue();
      List<Hash> bad = new ArrayList<>(proof);
      byte[] bytes = bad.removeLast().bytes();
      bytes[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
      bad.add(Hash.of(bytes));
      assertThat(sigstore(index, size, leaf, bad, roots.get(size))).isFalse();
      assertThat(Proofs.includes(index, size, leaf, bad, roots.get(size))).isFalse();
      rejected++;
    }
    System.out.printf(
        Locale.ROOT, "second opinion: %d proofs agreed, %d mutated rejected%n", proofs, rejected);
  }

  private static boolean sigstore(long index, long size, Hash leaf, List<Hash> proof, Hash root) {
    try {
      InclusionProofVerifier.verify(
          leaf.bytes(), index, size, proof.stream().map(Hash::bytes).toList(), root.bytes());
      return true;
    } catch (InclusionProofVerificationException e) {
      return false;
    }
  }

  @Test
  void writesCheckpointsThatSigstoreReads() throws Exception {
    SigningKey key = SigningKey.generate("sucharit.example/ledger");
    String note =
        new Checkpoint("sucharit.example/ledger", 8, KnownTree.ROOTS.get(8)).signedWith(key);
    RekorEntry.Checkpoint read = Checkpoints.from(note);
    assertThat(read.getOrigin()).isEqualTo("sucharit.example/ledger");
    assertThat(read.getSize()).isEqualTo(8);
    assertThat(read.getBase64Hash()).isEqualTo(KnownTree.ROOTS.get(8).toString());
    assertThat(read.getSignatures()).hasSize(1);
  }
}
