import Bytes

/// What differs between two texts, line by line.
enum LineDifference {
    /// The most lines that are compared one by one; beyond, the middle counts as different.
    private static let longest = 2_000

    /// Lines that only the first text has, each behind "- ", and those that only the second has, behind "+ ", in order.
    static func of(_ first: [UInt8], _ second: [UInt8]) -> [String] {
        var a = lines(first)[...]
        var b = lines(second)[...]
        while let x = a.first, let y = b.first, x.elementsEqual(y) { (a, b) = (a.dropFirst(), b.dropFirst()) }
        while let x = a.last, let y = b.last, x.elementsEqual(y) { (a, b) = (a.dropLast(), b.dropLast()) }
        let (old, new) = (Array(a), Array(b))
        guard old.count <= longest, new.count <= longest else { return old.map { "- " + $0.string } + new.map { "+ " + $0.string } }
        // Length of the longest common row of lines from each pair of places on.
        var common = [[Int32]](repeating: [Int32](repeating: 0, count: new.count + 1), count: old.count + 1)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                common[i][j] = old[i].elementsEqual(new[j]) ? common[i + 1][j + 1] + 1 : max(common[i + 1][j], common[i][j + 1])
            }
        }
        var out: [String] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if i < old.count, j < new.count, old[i].elementsEqual(new[j]) {
                (i, j) = (i + 1, j + 1)
            } else if j == new.count || i < old.count && common[i + 1][j] >= common[i][j + 1] {
                out.append("- " + old[i].string)
                i += 1
            } else {
                out.append("+ " + new[j].string)
                j += 1
            }
        }
        return out
    }

    private static func lines(_ bytes: [UInt8]) -> [ByteSlice] { bytes.split(separator: ASCII.newline, omittingEmptySubsequences: false) }
}
