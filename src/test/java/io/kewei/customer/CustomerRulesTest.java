package io.kewei.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "138 1234 5678", "138-1234-5678", "+86 13812345678", "0731-88881234",
        "073188881234", "010-62345678", "0731-88881234-801", "(0731)88881234", "400-820-8888",
        "4008208888", "95588", "+44 20 7946 0958", "86-0731-88881234"})
    void phonesAsPeopleWriteThemAreTaken(String phone) {
        assertThat(CustomerRules.isPhone(phone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1381234567", "138123456789", "12812345678", "abc", "0731", "0731-1", "电话", "+12"})
    void otherNumbersAreNot(String phone) {
        assertThat(CustomerRules.isPhone(phone)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038216", "430104123456789"})
    void taxNumbersWithTheRightCheckCharacterAreTaken(String number) {
        assertThat(CustomerRules.isTaxNumber(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038217", "91440300192203821", "91440300192203821I", "", "税号"})
    void aMistypedTaxNumberIsNoticed(String number) {
        assertThat(CustomerRules.isTaxNumber(number)).isFalse();
    }

    @Test
    void addressesOnTheInternetAreChecked() {
        assertThat(CustomerRules.isEmail("li.na@zoomlion.com.cn")).isTrue();
        assertThat(CustomerRules.isEmail("li.na@zoomlion")).isFalse();
        assertThat(CustomerRules.isEmail("li na@zoomlion.com")).isFalse();
        assertThat(CustomerRules.isWebsite("www.zoomlion.com")).isTrue();
        assertThat(CustomerRules.isWebsite("https://www.zoomlion.com/cn/a?b=1")).isTrue();
        assertThat(CustomerRules.isWebsite("zoomlion")).isFalse();
    }

    @Test
    void namesThatDifferInWidthBlanksAndPunctuationAreTheSame() {
        assertThat(CustomerRules.folded("中联重科（集团） 有限公司")).isEqualTo(CustomerRules.folded("中联重科(集团)有限公司"));
        assertThat(CustomerRules.folded("ＡＢＣ Trading Ltd.")).isEqualTo("abctradingltd");
    }
}
