//! What the process has of the machine, beside what the library's process collector tells: tasks, threads of the runtime, the limit
//! on memory, and the allocator's figures where it keeps some. All are measured when somebody looks.

use prometheus::{IntGauge, Registry};
use tokio::runtime::RuntimeMetrics;

use super::register;
use crate::memory::Reading;

/// See the module.
pub struct MachineMetrics {
    tasks: IntGauge,
    workers: IntGauge,
    queued: IntGauge,
    memory_limit: IntGauge,
    #[cfg(feature = "jemalloc")]
    allocator: allocator::AllocatorMetrics,
}

impl MachineMetrics {
    pub(super) fn new(registry: &Registry) -> Self {
        let gauge = |name: &str, help: &str| register(registry, IntGauge::new(name, help));
        Self {
            tasks: gauge("wisdom_tasks", "Tasks of the runtime: connections and parts of the server."),
            workers: gauge("wisdom_runtime_workers", "Threads that run tasks."),
            queued: gauge(
                "wisdom_runtime_queued_tasks",
                "Tasks that wait for a thread, in the shared queue.",
            ),
            memory_limit: gauge(
                "wisdom_memory_limit_bytes",
                "Memory this process may have, by its control group or the machine; 0 where unknown.",
            ),
            #[cfg(feature = "jemalloc")]
            allocator: allocator::AllocatorMetrics::new(registry),
        }
    }

    /// Looks.
    #[expect(clippy::needless_pass_by_value, reason = "a handle, made for this call")]
    pub fn measure(&self, runtime: RuntimeMetrics, memory: Reading) {
        let set = |gauge: &IntGauge, count: usize| gauge.set(i64::try_from(count).unwrap_or(i64::MAX));
        set(&self.tasks, runtime.num_alive_tasks());
        set(&self.workers, runtime.num_workers());
        set(&self.queued, runtime.global_queue_depth());
        self.memory_limit.set(i64::try_from(memory.limit.unwrap_or(0)).unwrap_or(i64::MAX));
        #[cfg(feature = "jemalloc")]
        self.allocator.measure();
    }
}

#[cfg(feature = "jemalloc")]
mod allocator {
    use prometheus::{IntGauge, Registry};
    use tikv_jemalloc_ctl::{epoch, stats};

    use super::super::register;

    /// What jemalloc says of itself, in bytes.
    pub(super) struct AllocatorMetrics {
        allocated: IntGauge,
        active: IntGauge,
        resident: IntGauge,
        retained: IntGauge,
    }

    impl AllocatorMetrics {
        pub(super) fn new(registry: &Registry) -> Self {
            let gauge = |name: &str, help: &str| register(registry, IntGauge::new(name, help));
            Self {
                allocated: gauge("wisdom_allocator_allocated_bytes", "Bytes the program holds."),
                active: gauge(
                    "wisdom_allocator_active_bytes",
                    "Bytes of pages with something the program holds.",
                ),
                resident: gauge(
                    "wisdom_allocator_resident_bytes",
                    "Bytes of the allocator that are in memory.",
                ),
                retained: gauge("wisdom_allocator_retained_bytes", "Bytes of address space kept for later."),
            }
        }

        /// What can't be read stays as it was.
        pub(super) fn measure(&self) {
            // The allocator's figures are those of its last epoch.
            if epoch::advance().is_err() {
                return;
            }
            let all = [
                (&self.allocated, stats::allocated::read()),
                (&self.active, stats::active::read()),
                (&self.resident, stats::resident::read()),
                (&self.retained, stats::retained::read()),
            ];
            for (gauge, bytes) in all {
                if let Some(bytes) = bytes.ok().and_then(|bytes| i64::try_from(bytes).ok()) {
                    gauge.set(bytes);
                }
            }
        }
    }
}
