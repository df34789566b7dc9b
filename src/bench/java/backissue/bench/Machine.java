package backissue.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** What this machine and this process are doing. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double MEGABYTE = 1 << 20;

    private Machine() {}

    static void print() {
        System.out.printf("machine     %d cores, load average %.1f, Java %s, heap of at most %,.0f MB%n",
                SYSTEM.getAvailableProcessors(), SYSTEM.getSystemLoadAverage(), Runtime.version(), Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    /** The seconds of processor time this process has had so far. */
    static double processorSeconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** The most heap that was ever in use, in megabytes, garbage included. */
    static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum() / MEGABYTE;
    }

    /** The heap in use after garbage has been collected, in megabytes. */
    static double liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
