"""What The Littlest JupyterHub cannot say in its config.yaml.

Put it at ``/opt/tljh/config/jupyterhub_config.d/pages.py``. README.md beside this file says why.
"""

c = get_config()  # noqa: F821 - the hub puts it here

# each person's own /tmp, which nobody else can see
c.SystemdSpawner.isolate_tmp = True

# kernels listen on files below this folder; below a home folder their paths would be too long
c.Spawner.environment = {"JUPYTER_RUNTIME_DIR": "/tmp/jupyter"}

# seconds for a server to answer, when many start at once; 30 of themselves
c.Spawner.http_timeout = 120
