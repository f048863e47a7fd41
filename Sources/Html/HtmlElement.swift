/// What is known of elements by their names.
public enum HtmlElement {
    /// Elements that stand within a line: the texts around and inside of them are one word where no space parts them.
    public static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
        "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
        "var", "wbr",
    ]

    /// Elements within a line whose words are their own all the same: links that stand close to each other, the number of a
    /// note behind an amount ("Rp25.000¹"), a value that is struck out before its new one.
    public static let parted: Set<String> = raised.union(struck).union(["a"])

    /// Elements above or below the line.
    public static let raised: Set<String> = ["sup", "sub"]

    /// Elements whose text does not hold any more.
    public static let struck: Set<String> = ["s", "del", "strike"]

    /// Elements with a picture, for which their attribute `alt` may stand.
    public static let pictures: Set<String> = ["img", "area", "input"]

    /// Elements that lead elsewhere.
    public static let links: Set<String> = ["a", "area"]

    /// Elements whose texts nobody reads.
    public static let silent: Set<String> = ["script", "style"]
}
