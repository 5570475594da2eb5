"""gilint: the linter for 政府信息公开工作年度报告.

Everything that a pack may use stands in :mod:`gilint.api`; what its tests may use in
:mod:`gilint.testing`. Importing this package loads no pack and no library.
"""

__version__ = "0.1.0"
