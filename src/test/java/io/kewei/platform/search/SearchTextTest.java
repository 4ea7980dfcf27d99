package io.kewei.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts and typed words are taken apart to. */
class SearchTextTest {

    @Test
    void aWordIsMadeOfRunsOfChineseAndOfOtherLetters() {
        assertThat(SearchText.pieces("漏水")).containsExactly("漏水");
        assertThat(SearchText.pieces("e03故障3号")).containsExactly("e03", "故障", "3", "号");
        assertThat(SearchText.pieces("水_急")).containsExactly("水", "急");
        assertThat(SearchText.pieces("wo-260305-0042")).containsExactly("wo", "260305", "0042");
        assertThat(SearchText.pieces("（100%）")).containsExactly("100");
        assertThat(SearchText.pieces("𠮷野家")).as("a character beyond the first plane").containsExactly("𠮷野家");
        assertThat(SearchText.pieces("—%")).isEmpty();
    }

    @Test
    void typedWordsStandBetweenBlanksAndHoldALetterOrADigit() {
        assertThat(SearchText.words(" 漏水\u3000ＩＮＣ０４２  % 漏水 ")).containsExactly("漏水", "inc042");
        assertThat(SearchText.words(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'电梯，漏水！','电梯 漏水 '", "'Pump_A-7.5','pump a 7 5'", "ＩＮＣ０４２,inc042", "第二〇号,第二〇号"})
    void aTextKeepsItsLettersAndDigits(String text, String kept) {
        assertThat(SearchText.of(text)).isEqualTo(kept);
    }

    @Test
    void subjectAndDescriptionDoNotGrowTogether() {
        assertThat(SearchText.of("漏", "水")).isEqualTo("漏 水");
    }

    @Test
    void pairsStandWhereTheirFirstCharacterDoes() throws IOException {
        assertThat(tokens("true", "漏水了e03")).containsExactly("0:漏", "0:漏水", "1:水", "1:水了", "2:了", "3:e03");
        assertThat(tokens("true", "漏 水")).containsExactly("0:漏", "1:水");
        assertThat(tokens("false", "漏水了")).containsExactly("0:漏水", "1:水了");
        assertThat(tokens("false", "漏")).containsExactly("0:漏");
    }

    /** As {@link TextAnalysis} has it. */
    private static List<String> tokens(String singles, String text) throws IOException {
        try (Analyzer analyzer = CustomAnalyzer.builder().withTokenizer(StandardTokenizerFactory.NAME)
                .addTokenFilter(CJKBigramFilterFactory.NAME, "outputUnigrams", singles).build();
                var stream = analyzer.tokenStream("text", text)) {
            var found = new ArrayList<String>();
            var place = -1;
            stream.reset();
            while (stream.incrementToken()) {
                place += stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
                found.add(place + ":" + stream.getAttribute(CharTermAttribute.class));
            }
            stream.end();
            return found;
        }
    }
}
