import Bytes
import Reading

/// Sheets of a site that is being staged. Those of the published site are taken over by a second name (a hard link), so
/// that an unchanged sheet costs no space twice and keeps its date for web servers.
struct StagedSheets: SheetTarget {
    let staged: StagedSite

    func earlier(_ route: Route) -> EarlierSheet? {
        // Somebody else's file is nobody's sheet.
        guard staged.output.marker.lists(route.path[...]) else { return nil }
        return EarlierSheet(route.path, below: staged.output.handle)
    }

    func keep(_ sheet: EarlierSheet, at route: Route) throws(OutputError) {
        try staged.keep(sheet, as: route.path[...])
    }

    func write(_ bytes: [UInt8], at route: Route, replacing earlier: ContentHash?) throws(OutputError) {
        try staged.write(route.path, bytes)
    }

    /// The new site begins without sheets.
    func withdraw(_ route: Route, earlier: ContentHash?) -> WithdrawnSheet { .none }

    var keepsOthers: Bool { false }

    func earlierKeys() -> [UInt8]? {
        let output = staged.output
        return try? SiteFolder(path: output.path, handle: output.handle).read(Marker.sheetKeys, limit: Marker.limit)
    }

    func writeKeys(_ bytes: [UInt8]) throws(OutputError) {
        do throws(SystemError) {
            try writeFile(Array(Marker.sheetKeys.utf8)[...], in: staged.root, bytes[...])
        } catch {
            throw .write(path: staged.output.path, error)
        }
    }

    /// What is staged goes as a whole when the build is cut.
    func note(_ bytes: [UInt8]) {}
    func notes() -> [UInt8]? { nil }
}
