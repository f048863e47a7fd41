import Bytes
import Publishing

/// The names that stand above an office's own at the head of a sheet.
enum AgencyNames {
    /// More names than these make no head: the topmost, then the nearest.
    private static let most = 2

    /// From the topmost office down to the one above the office at `index`.
    static func above(_ index: Int, in site: SheetSite) -> [ByteSlice] {
        var names: [ByteSlice] = []
        var seen = [index]
        var next = site.offices[index].office.parent.flatMap { site.officeIndex($0.value) }
        while let office = next, !seen.contains(office) {
            seen.append(office)
            names.insert(site.offices[office].office.name.value, at: 0)
            next = site.offices[office].office.parent.flatMap { site.officeIndex($0.value) }
        }
        return names.count <= most ? names : names.prefix(1) + names.suffix(most - 1)
    }
}
