package io.kewei.platform.command;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** What a command does in the background it does at once instead, so that nothing is unfinished when it ends. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kewei.command.runs")
class CommandConfiguration {

    @Bean(name = {"applicationTaskExecutor", "taskExecutor"})
    TaskExecutor applicationTaskExecutor() {
        return new SyncTaskExecutor();
    }
}
