@echo off
rem The launcher of Fadu on Windows: what ./fadu does elsewhere. It needs a JDK 21 or newer and Maven 3.9.9 or newer.
rem Messages are English: this file must hold ASCII only, the console may have any code page.
setlocal EnableExtensions
set "FADU_HOME=%~dp0"
if "%FADU_HOME:~-1%"=="\" set "FADU_HOME=%FADU_HOME:~0,-1%"
set "STATE=%FADU_HOME%\.fadu"
if not exist "%STATE%\log" mkdir "%STATE%\log"

set "NL=zh_CN"
if "%~1"=="--lang" if /i "%~2"=="en" set "NL=en"
echo %* | findstr /i /r /c:"--lang[ =]en" >nul && set "NL=en"

rem --- a JDK: JAVA_HOME, else the usual folders; the file "release" names the version
set "JDK="
call :try_jdk "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :try_jdk "%%~D"
)
if not defined JDK (
  echo No JDK 21 or newer found. Install one, for example Eclipse Temurin, or let JAVA_HOME point to it. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"
set "FLAGS="
if %RELEASE% GEQ 24 set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

rem --- a packaged product holds the plug-ins beside this file, a checkout holds the sources
set "PRODUCT=%FADU_HOME%"
set "CHECKOUT="
if exist "%FADU_HOME%\pom.xml" set "CHECKOUT=1"
if defined CHECKOUT set "PRODUCT=%FADU_HOME%\releng\fadu.product\target\products\fadu.workbench.product\win32\win32\x86_64\fadu"
set "STAMP=%FADU_HOME%\releng\fadu.product\target\fadu.stamp"

if "%~1"=="build" goto build
if "%~1"=="test" goto test
if "%~1"=="generate" goto generate
if "%~1"=="package" goto package
if "%~1"=="ocr" goto recognise
if "%~1"=="maven" goto maven_of_launcher
if "%~1"=="jdk" goto jdk
if defined CHECKOUT if not exist "%PRODUCT%\plugins" set "STALE=1"
if defined CHECKOUT if not defined STALE call :compare
if defined STALE call :maven verify -DskipTests -pl releng/fadu.product -am || exit /b 1
if "%~1"=="" goto window
if "%~1"=="open" set "FADU_OPEN=%~f2"
if "%~1"=="open" goto window

call :prepare
"%JDK%\bin\java.exe" %COMMON% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g %FADU_JAVA_OPTIONS% -jar "%LAUNCHER%" ^
  -nl %NL% -application fadu.cli.application -nosplash -data @none %*
exit /b %ERRORLEVEL%

:window
call :prepare
"%JDK%\bin\java.exe" %COMMON% -Dfadu.restarts=true -Xmx2g %FADU_JAVA_OPTIONS% -jar "%LAUNCHER%" -nl %NL%
if "%ERRORLEVEL%"=="23" goto window
exit /b %ERRORLEVEL%

:package
echo Packages are made on Linux; products for all systems: fadu build -Pall-platforms 1>&2
exit /b 1

rem --- the plug-in that recognises print
:recognise
call :sources || exit /b 1
call :maven verify -P ocr -DskipTests -pl optional/fadu.reading.ocr -am || exit /b 1
echo Put optional\fadu.reading.ocr\target\fadu.reading.ocr-*.jar into the folder of plug-ins. 1>&2
exit /b 0

:build
call :sources || exit /b 1
call :maven verify -DskipTests -pl releng/fadu.product -am
exit /b %ERRORLEVEL%

:test
call :sources || exit /b 1
call :maven verify --fail-at-end
exit /b %ERRORLEVEL%

:generate
call :sources || exit /b 1
pushd "%FADU_HOME%"
call mvn -B -q -f releng\model-generator\pom.xml compile exec:exec && "%JDK%\bin\java.exe" releng\tools\PinTarget.java
set "STATUS=%ERRORLEVEL%"
popd
if not "%STATUS%"=="0" exit /b %STATUS%
if not exist "%PRODUCT%\plugins" call :maven verify -DskipTests -pl releng/fadu.product -am || exit /b 1
call :prepare
"%JDK%\bin\java.exe" %COMMON% -jar "%LAUNCHER%" -nl %NL% -application fadu.report.library -nosplash -data "%STATE%\generate" ^
  "%FADU_HOME%\bundles\fadu.report\reports\fadu.rptlibrary"
exit /b %ERRORLEVEL%

rem --- the Maven and the JDK of this launcher, for scripts of the checkout: fadu maven ARGUMENTS, fadu jdk
:maven_of_launcher
call :sources || exit /b 1
call :find_maven || exit /b 1
set "MAVEN_OPTS=%FLAGS% %MAVEN_OPTS%"
rem all that stands behind the word: the parts of a line that cmd itself makes would break -Dname=value in two
set "ARGUMENTS=%*"
set "ARGUMENTS=%ARGUMENTS:*maven=%"
call mvn -B%ARGUMENTS%
exit /b %ERRORLEVEL%

:jdk
call :sources || exit /b 1
echo %JDK%
exit /b 0

rem ---------------------------------------------------------------- subroutines

:try_jdk
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=." %%M in ("%%~V") do (
  if %%M GEQ 21 (
    set "JDK=%~1"
    set "RELEASE=%%M"
  )
)
exit /b 0

:sources
if defined CHECKOUT exit /b 0
echo This is a packaged product; build, test, generate, package, ocr, maven and jdk need the sources. 1>&2
exit /b 1

rem Sets STALE when a source file is newer than the last build. Deleted files are not seen: fadu build builds always.
:compare
set "STALE="
if not exist "%STAMP%" set "STALE=1"& exit /b 0
powershell -NoProfile -Command ^
  "$s=(Get-Item '%STAMP%').LastWriteTimeUtc; Set-Location '%FADU_HOME%';" ^
  "$n=Get-ChildItem pom.xml,bundles,features,targetplatform,releng\fadu.product -Recurse -File |" ^
  "Where-Object { $_.FullName -notmatch '\\(target|bin)\\' -and $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1;" ^
  "if ($n) { exit 1 }"
if errorlevel 1 set "STALE=1"
exit /b 0

:find_maven
where mvn >nul 2>nul
if not errorlevel 1 exit /b 0
echo Maven 3.9.9 or newer is needed: put the folder of mvn.cmd on the PATH. 1>&2
exit /b 1

:maven
call :find_maven || exit /b 1
echo Building Fadu; the first time it downloads about 550 MB ... 1>&2
set "MAVEN_OPTS=%FLAGS% %MAVEN_OPTS%"
echo started >"%STATE%\stamp"
pushd "%FADU_HOME%"
call mvn -B -Dfadu.os=win32 -Dfadu.ws=win32 -Dfadu.arch=x86_64 %*
set "STATUS=%ERRORLEVEL%"
popd
if not "%STATUS%"=="0" exit /b %STATUS%
move /y "%STATE%\stamp" "%STAMP%" >nul
exit /b 0

:prepare
set "LAUNCHER="
for %%L in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
set "COMMON=%FLAGS% -Djava.awt.headless=true "-Dosgi.logfile=%STATE%\log\fadu.log""
exit /b 0
