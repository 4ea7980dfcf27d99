package io.kewei.platform.importing;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of an import: the file as it comes, the file unpacked, its rows, the records of one transaction, the problems
 * kept in detail, and the folder where files wait until their import is done.
 */
@ConfigurationProperties("kewei.import")
record ImportSettings(
        @DefaultValue("100MB") DataSize maxFile,
        @DefaultValue("1GB") DataSize maxUnpacked,
        @DefaultValue("2000000") int maxRows,
        @DefaultValue("300") int chunk,
        @DefaultValue("10000") int maxProblems,
        @DefaultValue("${kewei.data:data}/imports") Path folder) {
}
