# SPDX-License-Identifier: Apache-2.0
"""startpatroni.py CONFIGURATION: Patroni without two faults of 3.0, which is Debian 12's.

It wrote the key of the primary whoever had it meanwhile: one that was frozen for longer than its lock lasts woke up, took
the lock from the one in its place, and what that one had acknowledged was thrown away. Newer ones compare first.

A replica that was gone again before etcd knew it as a synchronous one stayed in synchronous_standby_names: where its disk
was full, so that it came and went, the primary acknowledged nothing until somebody made room there."""
from patroni.__main__ import main
from patroni.dcs import etcd3
from patroni.ha import Ha
from patroni.version import __version__


def update_own_lock(self):
    retry = self._retry.copy()

    def within_time(*args, **kwargs):
        kwargs["retry"] = retry
        return retry(*args, **kwargs)

    self._run_and_handle_exceptions(self._do_refresh_lease, True, retry=within_time)
    leader = self.cluster and self.cluster.leader
    if leader and leader.session == self._lease:
        return True
    # A Patroni that was started again finds its own key with the lease from before. Where the lock expired, there is none,
    # or another one's: then PostgreSQL is stopped, and may be chosen again.
    key, name = etcd3.base64_encode(self.leader_path), etcd3.base64_encode(self._name)
    put = {"request_put": {"key": key, "value": name, "lease": self._lease}}
    is_ours = {"key": key, "target": "VALUE", "value": name}
    if self._run_and_handle_exceptions(self._client.txn, is_ours, put, retry=within_time):
        return True
    self._client._restart_watcher()  # what it knows of the others is as old
    return False


def forgetting_who_is_gone(then):
    def process_sync_replication(self):
        handler, settings = self.state_handler.sync_handler, self.patroni.config
        # While etcd names no replica nobody may take the primary's place, so it may go on alone.
        if self.is_synchronous_mode() and not self.is_synchronous_mode_strict() and self.cluster.sync.is_empty:
            there, _ = handler.current_state(self.cluster, settings["synchronous_node_count"],
                                             settings["maximum_lag_on_syncnode"])
            if not there:
                handler.set_synchronous_standby_names([])
        then(self)

    return process_sync_replication


if __version__.startswith("3.0."):
    etcd3.Etcd3._update_leader = etcd3.catch_return_false_exception(update_own_lock)
    Ha.process_sync_replication = forgetting_who_is_gone(Ha.process_sync_replication)

if __name__ == "__main__":  # PostgreSQL is started by a child that reads this again
    main()
