package th.sucharit.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTests {

  @Test
  void writesThePathsOfTheSpecification() {
    assertThat(new Tile(0, 1234067, 256).path()).isEqualTo("tile/0/x001/x234/067");
    assertThat(new Tile(Tile.ENTRIES, 1234067, 8).path())
        .isEqualTo("tile/entries/x001/x234/067.p/8");
    assertThat(new Tile(1, 0, 17).path()).isEqualTo("tile/1/000.p/17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/000",
        "tile/entries/x001/000.p/255",
        "tile/7/999.p/1",
        "tile/2/x999/x999/x999/x999/x999/999"
      })
  void readsWhatItWrites(String path) {
    assertThat(Tile.parse(path))
        .hasValueSatisfying(tile -> assertThat(tile.path()).isEqualTo(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/0",
        "tile/8/000",
        "tile/-1/000",
        "tile/00/000",
        "tile/0/x000/001",
        "tile/0/001/002",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/01",
        "tile/0/000.p/",
        "tile/data/000",
        "tile/0/../000",
        "/tile/0/000"
      })
  void refusesOtherSpellings(String path) {
    assertThat(Tile.parse(path)).isEmpty();
  }

  @Test
  void knowsTheTilesOfATreeOf70000() {
    assertThat(Tile.levels(70_000)).isEqualTo(3);
    assertThat(Tile.ofLevel(0, 70_000)).hasSize(274).endsWith(new Tile(0, 273, 112));
    assertThat(Tile.ofLevel(1, 70_000)).containsExactly(new Tile(1, 0, 256), new Tile(1, 1, 17));
    assertThat(Tile.ofLevel(2, 70_000)).containsExactly(new Tile(2, 0, 1));
    assertThat(Tile.ofLevel(Tile.ENTRIES, 70_000)).hasSize(274);
    assertThat(Tile.ofLevel(1, 256)).containsExactly(new Tile(1, 0, 1));
    assertThat(Tile.ofLevel(0, 0)).isEmpty();
  }

  @Test
  void findsTheSameSubtreesInTilesAsInTheEntries() {
    List<byte[]> leaves = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      leaves.add(("entry " + i).getBytes(StandardCharsets.UTF_8));
    }
    MerkleTree direct = KnownTree.over(leaves);
    MerkleTree tiled =
        new MerkleTree(
            new TileSubtrees(
                700,
                tile -> {
                  byte[] content = new byte[tile.width() * Hash.LENGTH];
                  for (int i = 0; i < tile.width(); i++) {
                    long span = 1L << (8 * tile.level());
                    long first = (tile.start() + i) * span;
                    Frontier subtree = new Frontier();
                    for (long l = first; l < first + span; l++) {
                      subtree.add(TreeHashing.leaf(leaves.get((int) l)));
                    }
                    subtree.root().copyTo(content, i * Hash.LENGTH);
                  }
                  return content;
                }));
    for (int size : List.of(1, 255, 256, 257, 511, 512, 513, 699, 700)) {
      assertThat(tiled.root(size)).isEqualTo(direct.root(size));
      assertThat(tiled.inclusion(size / 2, size)).isEqualTo(direct.inclusion(size / 2, size));
      assertThat(tiled.consistency(size / 3 + 1, size))
          .isEqualTo(direct.consistency(size / 3 + 1, size));
    }
  }

  @Test
  void readsBundlesBack() {
    List<byte[]> entries = List.of(new byte[0], new byte[] {1, 2}, new byte[65535]);
    assertThat(EntryBundle.decode(EntryBundle.encode(entries)))
        .usingElementComparator(java.util.Arrays::compare)
        .containsExactlyElementsOf(entries);
    assertThatThrownBy(() -> EntryBundle.encode(List.of(new byte[65536])))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EntryBundle.decode(new byte[] {0, 2, 1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
