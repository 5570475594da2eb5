"""The hotline under its number alone."""

from gilint.api import Rule


class HotlineUnnamed(Rule):
    """只写“12345”而未写热线全称。

    本县约定首次提到时写“12345政务服务便民热线”，读者才知道是什么。
    """

    name = "hotline-unnamed"
    good = ["市民可拨打12345政务服务便民热线。", "编号1234567。"]
    bad = {"市民可拨打⟦12345⟧反映。": "市民可拨打12345政务服务便民热线反映。"}

    def check(self, doc):
        for hit in doc.find(r"(?<!\d)12345(?![\d政热])", near="12345"):
            yield hit.finding("宜写全称“12345政务服务便民热线”", fix=f"{hit}政务服务便民热线")
