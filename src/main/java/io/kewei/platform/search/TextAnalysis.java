package io.kewei.platform.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How Lucene takes the texts of {@link SearchText} to pieces, which have their normal form already. */
public class TextAnalysis implements LuceneAnalysisConfigurer {

    /** What is stored: words, and of Chinese each character and each pair at the place of its first character. */
    static final String TEXT = "text";
    /** What is looked for: pairs alone, which are rarer than characters; a single character stays one. */
    static final String PIECE = "piece";

    private static final String TOKENIZER = "standard";
    private static final String PAIRS = "cjkBigram";
    private static final String SINGLES_TOO = "outputUnigrams";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(TEXT).custom().tokenizer(TOKENIZER).tokenFilter(PAIRS).param(SINGLES_TOO, "true");
        context.analyzer(PIECE).custom().tokenizer(TOKENIZER).tokenFilter(PAIRS).param(SINGLES_TOO, "false");
    }
}
