/** Measurements, off the default build: {@code mvn -P bench test-compile exec:exec@load-bench} and its like. */
package backissue.bench;
