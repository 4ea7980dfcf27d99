package io.kewei.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kewei.WithUser;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.search.TestIndexes;
import io.kewei.platform.security.JobRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.test.annotation.DirtiesContext;

/** What is typed into the search field finds the right customers, soon after they were stored. */
@SpringBootTest(properties = "kewei.index.every=100ms")
@Import({CustomerTestData.class, TestIndexes.class})
@DirtiesContext
@Tag("database")
class CustomerSearchTest {

    private static final String ZOOMLION = "中联重科股份有限公司";
    private static final String CHONGQING = "重庆长安汽车（集团）有限公司";
    private static final String ACME = "Acme Trading Ltd.";

    @Autowired
    CustomerTestData data;
    @Autowired
    TestIndexes indexes;
    @Autowired
    CustomerQueries queries;
    @Autowired
    CustomerService service;

    private BranchId branch;
    private CustomerId zoomlion;

    @BeforeEach
    void customers() {
        indexes.await();
        branch = data.organization().branch("湖南分公司");
        zoomlion = data.stored(CustomerDetails.of(ZOOMLION, branch).withGrade(CustomerGrade.A).withReach("430104",
                "银盆南路361号", "0731-88788432", List.of(ContactDetails.of("欧阳文彬", "13974812345"))));
        data.stored(List.of(CustomerDetails.of(CHONGQING, branch), CustomerDetails.of(ACME, branch)));
        logIn(Scope.of(Set.of(branch)));
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> found("公司").size() == 2 && found("acme").size() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中联", "重科", "联重科", "股份有限", "zlzk", "ZLZK", "zhonglian", "zhonglianzhongke", "zhongke", "zk",
        "中联 有限", "中联重科股份有限公司", "zhonglianzhongkegufenyouxiangongsi", "8432", "88788432", "0731-88788432",
        "12345", "13974812345", "欧阳", "oywb", "wenbin"})
    void theCustomerIsFound(String typed) {
        assertThat(found(typed)).containsExactly(ZOOMLION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"重庆", "chongqing", "cqca", "zqca", "changan", "长安汽车集团", "(集团)", "cqz"})
    void charactersWithTwoReadingsAreFoundByBoth(String typed) {
        assertThat(found(typed)).containsExactly(CHONGQING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme", "trad", "acme ltd"})
    void latinNamesAreFoundByTheBeginningsOfTheirWords(String typed) {
        assertThat(found(typed)).containsExactly(ACME);
    }

    /** Short beginnings are found in another way than long ones; beyond 24 letters words are cut. */
    @ParameterizedTest
    @ValueSource(strings = {"中联重科股份有限公司", "联重科股份有限公司", "zlzkgfyxgs", "zhonglianzhongkegufen", "欧阳文彬",
        "ouyangwenbin", "oywb"})
    void everyBeginningIsFoundAndWithAnotherLetterNone(String word) {
        for (var end = 1; end <= word.length(); end++) {
            assertThat(found(word.substring(0, end))).as(word.substring(0, end)).contains(ZOOMLION);
            assertThat(found(word.substring(0, end) + "鑫")).as(word.substring(0, end) + "鑫").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"联中", "hong", "432", "cme", "三一", "***", "中联 柳工", "%", "_"})
    void nothingElseIsFound(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void whoSeesMasksFindsByTheWholeNumberOnly() {
        logIn(Scope.of(Set.of(branch)), JobRole.AUDITOR);

        for (var whole : List.of("13974812345", "139 7481 2345".replace(" ", "-"), "0731-88788432", "88788432")) {
            assertThat(found(whole)).as(whole).containsExactly(ZOOMLION);
        }
        for (var part : List.of("8432", "12345", "812345", "4812345", "3974812345", "8788432", "1397481")) {
            assertThat(found(part)).as(part).isEmpty();
        }
    }

    @Test
    void theNumberFindsItsCustomerWithAndWithoutHyphens() {
        var number = queries.find(zoomlion).orElseThrow().number();

        assertThat(found(number)).containsExactly(ZOOMLION);
        assertThat(found(number.replace("-", "").toLowerCase())).containsExactly(ZOOMLION);
        for (var end = 1; end <= number.length(); end++) {
            assertThat(found(number.substring(0, end))).as(number.substring(0, end)).contains(ZOOMLION);
        }
        assertThat(found(number + "0")).isEmpty();
        assertThat(found(number.replace("-", "").substring(0, 8) + "x")).isEmpty();
    }

    @Test
    void filtersAndSearchGoTogether() {
        var filter = CustomerFilter.ALL.withText("公司");

        assertThat(names(filter.withGrades(Set.of(CustomerGrade.A)))).containsExactly(ZOOMLION);
        assertThat(names(filter.withRegions(Set.of("43")))).containsExactly(ZOOMLION);
        assertThat(queries.count(filter)).isEqualTo(2);
        assertThat(queries.list(filter, PageRequest.of(0, 50, Sort.by("name")))).extracting(CustomerRow::name)
                .containsExactly(CHONGQING, ZOOMLION);
        assertThat(queries.list(filter, PageRequest.of(0, 50, Sort.by("branch", "name"))))
                .extracting(CustomerRow::name).containsExactly(CHONGQING, ZOOMLION);
    }

    @Test
    void aNewNameIsFoundWithinASecondOrTwo() {
        var seen = queries.file(zoomlion);
        logIn(Scope.of(Set.of(branch)));
        service.change(zoomlion, seen.row().version(), seen.details().withName("三一重工"));

        await().pollInSameThread().atMost(Duration.ofSeconds(5)).until(() -> found("syzg").size() == 1 && found("zlzk").isEmpty());
    }

    @Test
    void anotherBranchFindsNothingAndHeadquartersEverything() {
        logIn(Scope.of(Set.of(data.organization().branch("华东分公司"))));
        assertThat(found("中联")).isEmpty();
        assertThat(queries.count(CustomerFilter.ALL.withText("中联"))).isZero();

        logIn(Scope.NOTHING);
        assertThat(found("中联")).isEmpty();

        logIn(Scope.EVERYTHING);
        assertThat(found("中联")).contains(ZOOMLION);
    }

    private List<String> found(String typed) {
        return names(CustomerFilter.ALL.withText(typed));
    }

    private List<String> names(CustomerFilter filter) {
        return queries.list(filter, PageRequest.of(0, 50)).stream().map(CustomerRow::name).toList();
    }

    private static void logIn(Scope scope) {
        logIn(scope, JobRole.BRANCH_MANAGER);
    }

    private static void logIn(Scope scope, JobRole job) {
        var user = WithUser.Factory.user("user", "测试", new BranchId(new UUID(0, 1)), scope, job);
        WithUser.Factory.logIn(user);
    }
}
