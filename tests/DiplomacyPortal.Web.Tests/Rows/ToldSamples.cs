using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>A small invented archive of events and statements: one event that three articles tell of, one of them withdrawn.</summary>
public static class ToldSamples
{
    public const string Secret = "Hoàng Ẩn Danh";

    private const string Meeting = "Tối 25/9, Bộ trưởng Ngoại giao Trần Văn An hội đàm với Ngoại trưởng Peter Marlow tại Thủ đô Mẫu.";
    private const string Longer = "Cuộc hội đàm kéo dài hai giờ.";

    public static ArticleSample Summit { get; } = new("Hội đàm tại Thủ đô Mẫu")
    {
        Date = "2024-09-26",
        DateOrigin = DateOrigin.Inferred,
        DateReason = "năm của khóa họp",
        Parts =
        [
            new(Meeting),
            new(Longer),
            new("Ông An nói: “Hai nước là bạn.”"),
            new("Hai bộ trưởng nhất trí mở đường bay."),
            new("Bộ Ngoại giao nước chủ nhà hoan nghênh kết quả."),
            new("Năm 2015, ông An thăm Quốc đảo Mẫu."),
            new("Lễ kỷ niệm diễn ra ngày 22/9."),
        ],
        People =
        [
            new(Samples.An, "Bộ trưởng Ngoại giao") { Offices = [("Bộ trưởng Ngoại giao", Tenure.Holds)] },
            new(Samples.Marlow, "Ngoại trưởng") { Offices = [("Ngoại trưởng", Tenure.Holds)] },
        ],
        Statements =
        [
            new("Ông An nói: “Hai nước là bạn.”", Direct: true, "Ông An", "nói", Samples.An)
            {
                To = [Samples.Marlow], Topics = ["hoa-binh-va-xung-dot", "khuon-kho-quan-he"],
            },
            new("Hai bộ trưởng nhất trí mở đường bay.", Direct: false, "Hai bộ trưởng", "nhất trí", Samples.An, Samples.Marlow)
            {
                Topics = ["ha-tang-giao-thong"],
            },
            new("Bộ Ngoại giao nước chủ nhà hoan nghênh kết quả.", Direct: false, "Bộ Ngoại giao nước chủ nhà", "hoan nghênh"),
        ],
        Events =
        [
            new(Meeting, "2024-09-25", "talks", "Thủ đô Mẫu")
            {
                VietnamValue = "2024-09-26",
                Origin = DateOrigin.Inferred,
                Reason = "năm 2024 theo ngày của bài",
                Again = [Longer],
                People = [Samples.An, Samples.Marlow],
            },
            new("Năm 2015, ông An thăm Quốc đảo Mẫu.", "2015", "visit", "Quốc đảo Mẫu", Reported: false) { People = [Samples.An] },
            new("Lễ kỷ niệm diễn ra ngày 22/9.", "XXXX-09-22", "loại lạ"),
        ],
    };

    public static ArticleSample Echo { get; } = new("Nhìn lại cuộc hội đàm")
    {
        Date = "2024-10-02",
        Publisher = "Tạp chí Thử",
        Parts = [new("Cuộc hội đàm ngày 25/9 có bà Lê Thị Bình dự."), new("Bà Bình: Tôi rất vui.")],
        People = [Samples.Binh],
        Statements = [new("Bà Bình: Tôi rất vui.", Direct: true, null, ":", Samples.Binh)],
        Events =
        [
            new("Cuộc hội đàm ngày 25/9 có bà Lê Thị Bình dự.", "2024-09-25", "talks", "Trụ sở Mẫu", Reported: false)
            {
                Origin = DateOrigin.Inferred, People = [Samples.Binh],
            },
        ],
    };

    public static ArticleSample Undated { get; } = new("Thư không đề ngày")
    {
        Publisher = null,
        Parts = [new("Bà Lê Thị Bình cảm ơn.")],
        People = [Samples.Binh],
        Statements = [new("Bà Lê Thị Bình cảm ơn.", Direct: false, "Bà Lê Thị Bình", "cảm ơn", Samples.Binh)],
    };

    public static ArticleSample Withdrawn { get; } = new("Bài đã rút về cuộc hội đàm")
    {
        Date = "2024-10-03",
        Withdrawn = true,
        Parts = [new("Ông Hoàng Ẩn Danh dự hội đàm tại Nơi Kín và nói điều kín."), new("Ông ký ngày 5/10/2024.")],
        People =
        [
            new(Secret, "Đại sứ kín") { Offices = [("Đại sứ kín", Tenure.Holds)] },
            new(Samples.An, "Chức kín") { Offices = [("Chức kín", Tenure.Former)] },
        ],
        Statements = [new("Ông Hoàng Ẩn Danh dự hội đàm tại Nơi Kín và nói điều kín.", Direct: false, "Ông Hoàng Ẩn Danh", "nói", Secret, Samples.An)
        {
            Topics = ["y-te"],
        }],
        Events =
        [
            new("Ông Hoàng Ẩn Danh dự hội đàm tại Nơi Kín và nói điều kín.", "2024-09-25", "talks", "Nơi Kín") { People = [Secret, Samples.An] },
            new("Ông ký ngày 5/10/2024.", "2024-10-05", "signing", "Nơi Kín") { People = [Samples.An] },
        ],
    };

    public static IReadOnlyList<ArticleSample> All { get; } = [Summit, Echo, Undated, Withdrawn];

    public static async Task<RowPortal> PortalAsync()
    {
        var portal = await RowPortal.WithAsync(All);
        await portal.MergeEventsAsync("talks", "2024-09-25");
        return portal;
    }

    /// <summary>Makes all reports of one kind and date one event, as an import does where they agree.</summary>
    public static async Task MergeEventsAsync(this RowPortal portal, string kind, string value)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var ids = await archive.TimelineEvents.Where(e => e.Kind == kind && e.Value == value)
            .OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(TestContext.Current.CancellationToken);
        await archive.EventReports.Where(r => ids.Contains(r.TimelineEventId))
            .ExecuteUpdateAsync(r => r.SetProperty(e => e.TimelineEventId, ids[0]), TestContext.Current.CancellationToken);
        await archive.TimelineEvents.Where(e => ids.Skip(1).Contains(e.Id)).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
    }
}
