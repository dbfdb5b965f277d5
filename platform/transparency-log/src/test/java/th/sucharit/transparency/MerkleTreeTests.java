package th.sucharit.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTreeTests {

  private final MerkleTree known = KnownTree.over(KnownTree.LEAVES);

  @Test
  void hasTheKnownRootAtEachSize() {
    for (int size = 0; size <= 8; size++) {
      assertThat(known.root(size)).as("size %d", size).isEqualTo(KnownTree.ROOTS.get(size));
    }
  }

  @Test
  void reachesTheKnownRootsLeafByLeaf() {
    Frontier frontier = new Frontier();
    for (int size = 0; size < 8; size++) {
      assertThat(frontier.root()).isEqualTo(KnownTree.ROOTS.get(size));
      frontier.add(TreeHashing.leaf(KnownTree.LEAVES.get(size)));
    }
    assertThat(frontier.root()).isEqualTo(KnownTree.ROOTS.get(8));
  }

  @Test
  void makesTheKnownInclusionProofs() {
    assertThat(known.inclusion(0, 1)).isEmpty();
    assertThat(known.inclusion(0, 8))
        .isEqualTo(
            KnownTree.hashes(
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
    assertThat(known.inclusion(5, 8))
        .isEqualTo(
            KnownTree.hashes(
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
    assertThat(known.inclusion(2, 3))
        .isEqualTo(
            KnownTree.hashes("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"));
    assertThat(known.inclusion(1, 5))
        .isEqualTo(
            KnownTree.hashes(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
  }

  @Test
  void makesTheKnownConsistencyProofs() {
    assertThat(known.consistency(1, 1)).isEmpty();
    assertThat(known.consistency(1, 8))
        .isEqualTo(
            KnownTree.hashes(
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
    assertThat(known.consistency(6, 8))
        .isEqualTo(
            KnownTree.hashes(
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
    assertThat(known.consistency(2, 5))
        .isEqualTo(
            KnownTree.hashes(
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
  }

  @Test
  void provesEveryEntryInEverySizeAndNothingElse() {
    for (int size = 1; size <= 8; size++) {
      for (int index = 0; index < size; index++) {
        List<Hash> proof = known.inclusion(index, size);
        Hash leaf = TreeHashing.leaf(KnownTree.LEAVES.get(index));
        Hash root = KnownTree.ROOTS.get(size);
        assertThat(Proofs.includes(index, size, leaf, proof, root)).isTrue();
        for (int other = 0; other < size; other++) {
          assertThat(Proofs.includes(other, size, leaf, proof, root)).isEqualTo(other == index);
        }
      }
    }
  }

  @Test
  void provesEveryGrowthAndNothingElse() {
    for (int to = 0; to <= 8; to++) {
      for (int from = 0; from <= to; from++) {
        List<Hash> proof = known.consistency(from, to);
        Hash toRoot = KnownTree.ROOTS.get(to);
        for (int claimed = 0; claimed <= 8; claimed++) {
          assertThat(Proofs.extend(from, to, KnownTree.ROOTS.get(claimed), toRoot, proof))
              .as("%d as %d to %d", claimed, from, to)
              .isEqualTo(claimed == from);
        }
      }
    }
  }

  @Test
  void rejectsEveryMutatedProof() {
    int trees = Integer.getInteger("sucharit.proofs", 1000);
    Random random = new Random(6962);
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      leaves.add(Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    MerkleTree tree = KnownTree.over(leaves);
    for (int i = 0; i < trees; i++) {
      int size = 1 + random.nextInt(300);
      int index = random.nextInt(size);
      int from = 1 + random.nextInt(size);
      Hash leaf = TreeHashing.leaf(leaves.get(index));
      List<Hash> inclusion = tree.inclusion(index, size);
      List<Hash> growth = tree.consistency(from, size);
      assertThat(Proofs.includes(index, size, leaf, inclusion, tree.root(size))).isTrue();
      assertThat(Proofs.extend(from, size, tree.root(from), tree.root(size), growth)).isTrue();
      List<Hash> bad = mutated(inclusion, random);
      assertThat(Proofs.includes(index, size, leaf, bad, tree.root(size))).isFalse();
      bad = mutated(growth, random);
      assertThat(Proofs.extend(from, size, tree.root(from), tree.root(size), bad)).isFalse();
    }
  }

  /** One bit flipped, one hash dropped, or one added. */
  private static List<Hash> mutated(List<Hash> proof, Random random) {
    List<Hash> bad = new ArrayList<>(proof);
    int what = proof.isEmpty() ? 2 : random.nextInt(3);
    int where = proof.isEmpty() ? 0 : random.nextInt(proof.size());
    switch (what) {
      case 0 -> {
        byte[] bytes = proof.get(where).bytes();
        bytes[random.nextInt(32)] ^= (byte) (1 << random.nextInt(8));
        bad.set(where, Hash.of(bytes));
      }
      case 1 -> bad.remove(where);
      default -> bad.add(where, TreeHashing.emptyRoot());
    }
    return bad;
  }

  @Test
  void refusesProofsOfWhatIsNotThere() {
    assertThatThrownBy(() -> known.inclusion(8, 8)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> known.consistency(5, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> known.root(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
