import Bytes
import Diagnostics
import Reading
import ServiceStandard

extension SiteReader {
    /// What a worker has read of the SOP files.
    private struct SopWork {
        let reader: SopReader
        var report = DiagnosticBag()
        var links: [PageLink] = []
        var read: [Read] = []

        /// A file that could be read, and what is wrong with it.
        struct Read {
            var index: Int
            var file: SourceFile
            var header: SopHeader
            var sop: SopDocument?
            var found: DiagnosticBag
        }
    }

    /// The SOP files in the order of their paths, drafts apart; those that cannot be read are left out and reported.
    ///
    /// - Parameters:
    ///   - offices: the offices of the site, whose places entries name.
    ///   - cards: paths of all cards.
    /// - Returns: the SOPs to be published, and the paths of drafts that are left out.
    mutating func sops(
        _ paths: [String], names: HeadingTable, offices: [Site.OfficeEntry], cards: [String], includesDrafts: Bool,
        workers: Workers
    ) -> (entries: [SopEntry], drafts: [String]) {
        guard !paths.isEmpty else { return ([], []) }
        let folder = folder
        let states = workers.run(total: paths.count, lot: 4) {
            SopWork(reader: SopReader(names: names))
        } body: { work, lot in
            for index in lot {
                let path = paths[index]
                do throws(FileProblem) {
                    let file = SourceFile(path: path, bytes: try folder.read(path, limit: SopReader.largest))
                    var found = DiagnosticBag()
                    guard let read = work.reader.read(file, report: &found) else {
                        work.report.merge(found)
                        continue
                    }
                    work.links += read.links
                    work.read.append(.init(index: index, file: file, header: read.header, sop: read.sop, found: found))
                } catch {
                    work.report.add(Diagnostic(error, at: Place(file: path)))
                }
            }
        }
        for work in states {
            report.merge(work.report)
            links += work.links
        }
        let services = ServiceNames(cards)
        var entries: [SopEntry] = []
        var drafts: [String] = []
        for read in states.flatMap(\.read).sorted(by: { $0.index < $1.index }) {
            let (path, header) = (paths[read.index], read.header)
            var found = read.found
            let places = officeIndices(of: header, in: read.file, offices, report: &found)
            let cards = servicePaths(of: header, in: read.file, services, report: &found)
            if header.services.isEmpty, header.offices.isEmpty { found.add(SiteProblem.sopOfNobody, atWhole: read.file) }
            readings[path] = grades.add(found, exempting: header.ignoredRules, to: &report)
            guard let route = Route(content: Array(path.utf8)[...]) else { continue }
            if header.isDraft, !includesDrafts {
                drafts.append(path)
            } else {
                entries.append(
                    SopEntry(route: route, path: path, header: header, sop: read.sop, offices: places, services: cards))
            }
        }
        return (entries, drafts)
    }

    private func officeIndices(
        of header: SopHeader, in file: SourceFile, _ offices: [Site.OfficeEntry], report: inout DiagnosticBag
    ) -> [Int] {
        header.offices.compactMap { slug in
            if let index = offices.firstIndex(where: { $0.slug.elementsEqual(slug.value) }) { return index }
            let nearest = Spelling.nearest(to: slug.value.string, among: offices.map(\.slug.string))
            report.add(SiteProblem.unknownOffice(slug.value.string, nearest: nearest), at: slug.range, in: file)
            return nil
        }
    }

    private func servicePaths(
        of header: SopHeader, in file: SourceFile, _ services: ServiceNames, report: inout DiagnosticBag
    ) -> [String] {
        header.services.compactMap { name in
            switch services.path(of: name.value) {
            case .success(let path): return path
            case .failure(let failure):
                report.add(failure.problem, at: name.range, in: file)
                return nil
            }
        }
    }
}
