package io.kewei.account.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kewei.account.Directory;
import io.kewei.account.DirectoryDown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Passwords asked of a directory that runs, over real lines. */
class LdapDirectoryTest {

    private static final String BASE = "base=" + CompanyLdap.BASE;
    private static final String[] SEARCH = {BASE, "search-base=ou=people", "manager-dn=" + CompanyLdap.MANAGER,
            "manager-password=" + CompanyLdap.MANAGER_PASSWORD};
    private static CompanyLdap company;

    @BeforeAll
    static void open() {
        company = new CompanyLdap();
        company.add("li.na", "turnip lantern oboe");
        company.add("wang.qiang", "harbour violin moss");
    }

    @AfterAll
    static void close() {
        company.close();
    }

    @Test
    void aNameByPatternIsBound() {
        ask(company.plain(), directory -> knowsItsPeople(directory), BASE, "user-dn=uid={0},ou=people");
    }

    @Test
    void aNameIsSearchedByWhoMay() {
        ask(company.plain(), directory -> knowsItsPeople(directory), SEARCH);
    }

    @Test
    void activeDirectoryIsAskedByItsOwnAttribute() {
        ask(company.plain(), directory -> knowsItsPeople(directory), with(SEARCH, "search-filter=(sAMAccountName={0})",
                "attribute=sAMAccountName"));
    }

    @Test
    void activeDirectoryIsAskedByItsDomain() {
        ask(company.plain(), directory -> knowsItsPeople(directory), "domain=kewei.example", BASE);
    }

    @Test
    void anEmptyPasswordNeverReachesTheDirectory() {
        for (var way : List.of(with(SEARCH), with(new String[] {BASE}, "user-dn=uid={0},ou=people"),
                with(new String[] {BASE}, "domain=kewei.example"))) {
            ask(company.plain(), directory -> {
                var before = company.binds();
                assertThat(directory.knows("li.na", "")).isFalse();
                assertThat(directory.knows("", "turnip lantern oboe")).isFalse();
                assertThat(company.binds()).isEqualTo(before);
            }, way);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "li*", "li.na)(uid=*", "*)(|(uid=li.na", "li.na,ou=people", "li.na\\2a", "li.na\u0000",
            "uid=li.na,ou=people", "(&)", " ", "李娜"})
    void whatIsTypedIsALoginAndNothingElse(String login) {
        for (var way : List.of(with(SEARCH), with(new String[] {BASE}, "user-dn=uid={0},ou=people"))) {
            ask(company.plain(),
                    directory -> assertThat(directory.knows(login, "turnip lantern oboe")).isFalse(), way);
        }
    }

    @Test
    void anEntryOfAnotherLoginIsNotTaken() {
        ask(company.plain(), directory -> {
            assertThat(directory.knows("li.na", "turnip lantern oboe")).isTrue();
            assertThat(directory.knows("nobody", "turnip lantern oboe")).isFalse();
        }, with(SEARCH, "search-filter=(&(uid=li.na)(!(uid=no{0})))"));
    }

    @Test
    void aFilterThatFindsSeveralLetsNobodyIn() {
        ask(company.plain(), directory -> assertThat(directory.knows("li.na", "turnip lantern oboe")).isFalse(),
                with(SEARCH, "search-filter=(uid=*)"));
    }

    @Test
    void aLineOfItsOwnMayBeSecretFromTheStartOrBecomeSo() {
        ask(company.tls(), directory -> knowsItsPeople(directory), with(SEARCH, "ssl-bundle=company"));
        ask(company.plain(), directory -> knowsItsPeople(directory),
                with(SEARCH, "ssl-bundle=company", "start-tls=true"));
        ask(company.tls(), directory -> knowsItsPeople(directory),
                with(new String[] {BASE}, "ssl-bundle=company", "domain=kewei.example"));
    }

    @Test
    void aServerThatNobodyVouchesForGetsNoPassword() {
        var before = company.binds();
        ask(company.tls(), directory -> assertThatThrownBy(() -> directory.knows("li.na", "turnip lantern oboe"))
                .isInstanceOf(DirectoryDown.class), SEARCH);
        ask(company.plain(), directory -> assertThatThrownBy(() -> directory.knows("li.na", "turnip lantern oboe"))
                .isInstanceOf(DirectoryDown.class), with(SEARCH, "start-tls=true"));
        assertThat(company.binds()).isEqualTo(before);
    }

    @Test
    void aDirectoryThatIsDownIsNoWrongPassword() {
        for (var way : List.of(with(SEARCH), with(new String[] {BASE}, "user-dn=uid={0},ou=people"),
                with(new String[] {BASE}, "domain=kewei.example"))) {
            ask("ldap://127.0.0.1:1", directory -> assertThatThrownBy(() -> directory.knows("li.na", "any"))
                    .isInstanceOf(DirectoryDown.class), way);
        }
    }

    @Test
    void theNextServerAnswersWhereOneIsDown() {
        ask("ldap://127.0.0.1:1, " + company.plain(), directory -> knowsItsPeople(directory), SEARCH);
    }

    @Test
    void aManagerWhoIsNotLetInIsNoWrongPassword() {
        ask(company.plain(), directory -> assertThatThrownBy(() -> directory.knows("li.na", "turnip lantern oboe"))
                .isInstanceOf(DirectoryDown.class), with(SEARCH, "manager-password=old"));
    }

    @Test
    void nothingIsThereUnlessItIsSetUp() {
        runner().run(context -> assertThat(context).doesNotHaveBean(Directory.class).doesNotHaveBean(LdapSettings.class));
    }

    private static void knowsItsPeople(Directory directory) {
        assertThat(directory.knows("li.na", "turnip lantern oboe")).isTrue();
        assertThat(directory.knows("LI.NA", "turnip lantern oboe")).as("the portal's logins know no case").isTrue();
        assertThat(directory.knows("li.na", "harbour violin moss")).isFalse();
        assertThat(directory.knows("nobody", "turnip lantern oboe")).isFalse();
    }

    private static void ask(String url, Consumer<Directory> question, String... settings) {
        var properties = new ArrayList<String>(List.of(company.trust("company")));
        properties.add("kewei.login.ldap.url=" + url);
        for (var setting : settings) {
            properties.add("kewei.login.ldap." + setting);
        }
        runner().withPropertyValues(properties.toArray(String[]::new))
                .run(context -> question.accept(context.getBean(Directory.class)));
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withUserConfiguration(LdapConfiguration.class);
    }

    private static String[] with(String[] settings, String... more) {
        var all = new ArrayList<String>(List.of(settings));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
