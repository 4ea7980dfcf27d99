package io.kewei.platform.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The same as {@link TextAnalysis}, as OpenSearch and Elasticsearch say it. */
public class ServerAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String TOKENIZER = "standard";
    private static final String PAIRS = "cjk_bigram";
    private static final String SINGLES_TOO = "pairs_and_singles";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(SINGLES_TOO).type(PAIRS).param("output_unigrams", true);
        context.analyzer(TextAnalysis.TEXT).custom().tokenizer(TOKENIZER).tokenFilters(SINGLES_TOO);
        context.analyzer(TextAnalysis.PIECE).custom().tokenizer(TOKENIZER).tokenFilters(PAIRS);
    }
}
