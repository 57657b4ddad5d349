# SPDX-License-Identifier: Apache-2.0
"""ownlock.py CONFIGURATION: Patroni that takes back no lock that is another one's by now.

Patroni 3.0, which is Debian 12's, writes the key of the primary whoever has it meanwhile: one that was frozen for longer
than its lock lasts woke up, took the lock from the one in its place, and what that one had acknowledged was thrown away.
Newer ones compare first and are left alone."""
import inspect

from patroni.__main__ import main
from patroni.dcs import etcd3


@etcd3.catch_return_false_exception
def update_own_lock(self, leader=None):
    retry = self._retry.copy()

    def within_time(*args, **kwargs):
        kwargs["retry"] = retry
        return retry(*args, **kwargs)

    self._run_and_handle_exceptions(self._do_refresh_lease, True, retry=within_time)
    leader = leader or (self.cluster and self.cluster.leader)
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


if "VALUE" not in inspect.getsource(etcd3.Etcd3._update_leader):
    etcd3.Etcd3._update_leader = update_own_lock

if __name__ == "__main__":  # PostgreSQL is started by a child that reads this again
    main()
