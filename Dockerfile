# The portal as a container: docker build -t diplomacy-portal . && docker run -p 8080:8080 -v portal-data:/app/data diplomacy-portal
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Packages first: they change less often than the code, and stay cached.
COPY src/Directory.Build.props src/Directory.Packages.props src/
COPY src/DiplomacyPortal.Extraction/DiplomacyPortal.Extraction.csproj src/DiplomacyPortal.Extraction/
COPY src/DiplomacyPortal.Archive/DiplomacyPortal.Archive.csproj src/DiplomacyPortal.Archive/
COPY src/DiplomacyPortal.Web/DiplomacyPortal.Web.csproj src/DiplomacyPortal.Web/
RUN dotnet restore src/DiplomacyPortal.Web

# The analyzers, whose warnings are errors, take their exceptions from .editorconfig.
COPY .editorconfig ./
COPY src/ src/
RUN dotnet publish src/DiplomacyPortal.Web --no-restore --configuration Release --output /app -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
COPY seeds/ seeds/
# A new volume takes over the owner of the folder that it covers.
RUN mkdir data && chown "$APP_UID" data
USER $APP_UID

# The image's own port setting would only be reported as overridden.
ENV Urls=http://+:8080 ASPNETCORE_HTTP_PORTS=
EXPOSE 8080
VOLUME ["/app/data", "/app/seeds"]
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["dotnet", "DiplomacyPortal.dll", "health"]
ENTRYPOINT ["dotnet", "DiplomacyPortal.dll"]
