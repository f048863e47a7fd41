/// What stands before the items of a list (penomoran): texts refer to them by it, "angka 2 huruf b".
public enum ItemMarks: Sendable, Equatable {
    case bullets
    /// 1., 2., 3., counted from the number that the first item has in the text.
    case numbers(from: Int)
    /// a., b., c.
    case letters
}
