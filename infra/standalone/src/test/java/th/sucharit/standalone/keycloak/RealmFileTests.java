package th.sucharit.standalone.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path REALM = Path.of("../keycloak/sucharit-realm.json");
  private static final Path OVERLAY = Path.of("../keycloak/demo-overlay.json");

  @Test
  void mergesListsByNameAndReplacesValues() throws IOException {
    JsonNode merged =
        RealmFile.merge(
            JSON.readTree("{'flow':'strict','groups':[{'name':'46','a':1}]}".replace('\'', '"')),
            JSON.readTree(
                "{'flow':'plain','groups':[{'name':'46','subGroups':[]},{'name':'47'}]}"
                    .replace('\'', '"')));

    assertThat(merged.toString())
        .isEqualTo(
            "{'flow':'plain','groups':[{'name':'46','a':1,'subGroups':[]},{'name':'47'}]}"
                .replace('\'', '"'));
  }

  @Test
  void givesEachDemonstrationAccountItsRoleAndLocalGovernment(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("realm.json");
    RealmFile.write(REALM, OVERLAY, file);
    JsonNode realm = JSON.readTree(Files.readString(file));

    JsonNode officer =
        realm
            .get("users")
            .valueStream()
            .filter(user -> user.get("username").asString().equals("officer-5460802"))
            .findFirst()
            .orElseThrow();
    assertThat(officer.get("realmRoles").toString()).isEqualTo("[\"officer\"]");
    assertThat(officer.get("groups").toString()).isEqualTo("[\"/46/5460802\"]");
    JsonNode province =
        realm
            .get("groups")
            .valueStream()
            .filter(group -> group.get("name").asString().equals("46"))
            .findFirst()
            .orElseThrow();
    assertThat(province.get("subGroups").toString()).contains("\"local_government\":[\"5460802\"]");
  }

  @Test
  void keepsPasswordsAndSecretsOutOfTheRealmForProduction() throws IOException {
    String text = Files.readString(REALM);
    JsonNode realm = JSON.readTree(text);

    assertThat(text).doesNotContain("sucharit-demo").doesNotContain("\"credentials\"");
    assertThat(realm.get("clients").valueStream())
        .allSatisfy(client -> {
          assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
          assertThat(client.get("secret").asString()).startsWith("${SUCHARIT_");
        });
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
  }

  @Test
  void demandsASecondFactorOfTheRolesThatSeeMost() throws IOException {
    JsonNode realm = JSON.readTree(Files.readString(REALM));
    List<String> withSecondFactor =
        realm
            .get("roles")
            .get("realm")
            .valueStream()
            .filter(role -> role.path("composites").toString().contains("second-factor"))
            .map(role -> role.get("name").asString())
            .toList();

    assertThat(withSecondFactor)
        .containsExactlyInAnyOrder("investigator", "provincial-officer", "administrator");
    assertThat(realm.get("browserFlow").asString()).isEqualTo("sucharit browser");
  }
}
